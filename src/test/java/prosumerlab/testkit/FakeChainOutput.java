package prosumerlab.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import prosumerlab.history.Block;
import prosumerlab.results.ChainOutput;
import prosumerlab.results.RunHeader;

/** A chain file of one line a block: enough to see which blocks came, in which order. */
public final class FakeChainOutput implements ChainOutput {
    private final BufferedWriter text;

    public FakeChainOutput(Path file, RunHeader run) throws IOException {
        this.text = Files.newBufferedWriter(file);
    }

    @Override
    public void accept(Block block) throws IOException {
        text.write(block.index() + " " + block.hash() + "\n");
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
