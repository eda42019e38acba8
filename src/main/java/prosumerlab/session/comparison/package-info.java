/**
 * The same recorded orders under other market mechanisms: what each would have made of them. Computed from the record of an hour
 * by the engine's own kernels; the run itself is not touched.
 */
package prosumerlab.session.comparison;
