/** Orders, and the rules of what is still to be ordered. */
package perspectiva.training.order.entity;
