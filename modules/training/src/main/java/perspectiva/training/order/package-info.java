/** What directors of institutions order about people of sessions: who enters, leaves, moves, and has learnt to the end. */
package perspectiva.training.order;
