/**
 * What an attacker can do to a chain, on a copy of it: change what blocks say, mine them again by the engine's own mining, race
 * against the honest miners. The run itself is never touched.
 */
package prosumerlab.session.tampering;
