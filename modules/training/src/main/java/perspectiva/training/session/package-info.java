/** Sessions of courses: when, where and by whom they are taught. */
package perspectiva.training.session;
