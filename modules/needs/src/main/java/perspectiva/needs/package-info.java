/**
 * The needs of employers for people, from the first draft to the last post filled. Other modules call {@link
 * perspectiva.needs.Needs} and hear the events of this package.
 */
package perspectiva.needs;
