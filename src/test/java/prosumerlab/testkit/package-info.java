/** Hand-made histories for tests. */
package prosumerlab.testkit;
