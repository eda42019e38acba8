package prosumerlab.figure;

/** Two homes that met in a bargaining. */
public record Pair(int buyer, int seller) {}
