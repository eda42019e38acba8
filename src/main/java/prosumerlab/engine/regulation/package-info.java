/** Phase 7: the regulator rewards, fines and bans. */
package prosumerlab.engine.regulation;
