/** A module for tests of what every module may rely on: the gate, transactions, numbers, the log. */
package org.example.probe;
