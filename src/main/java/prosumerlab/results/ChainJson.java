package prosumerlab.results;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import prosumerlab.history.Block;
import prosumerlab.history.chain.Chain;

/** {@code chain.json}: the whole chain with the rules it obeys, as the manual page on the chain describes it. */
public final class ChainJson {
    static final String FORMAT = "prosumer-lab-chain";
    static final int VERSION = 1;

    private ChainJson() {}

    /** Writes {@code chain} and closes {@code out}. To write blocks as they are mined, use a {@link ChainJsonWriter}. */
    public static void write(Writer out, Chain chain) throws IOException {
        try (ChainJsonWriter writer = new ChainJsonWriter(out, chain.rules())) {
            for (Block block : chain.blocks()) {
                writer.write(block);
            }
        }
    }

    /**
     * Reads a chain; whether it is valid is for {@link prosumerlab.history.chain.ChainVerifier} to say.
     *
     * @throws ChainFileException with every problem, if the file has not the form of a chain
     * @throws IOException if the file cannot be read at all
     */
    public static Chain read(Path file) throws IOException {
        // This reader reports bytes that are not UTF-8; one made by a charset name would replace them.
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(String.valueOf(file.getFileName()), in);
        }
    }

    /**
     * Reads a chain from {@code in}.
     *
     * @param file name in front of each problem
     */
    public static Chain read(String file, Reader in) throws IOException {
        try (StrictJson json = new StrictJson(file, in)) {
            return new ChainJsonReader(json).read();
        }
    }
}
