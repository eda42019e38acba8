package prosumerlab.results.table;

import java.io.IOException;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;

/** {@code blockchain.csv}: the header of each block, the genesis block first. */
final class BlockTable implements Table {
    private final CsvFile file;
    private final Row row = new Row();

    /**
     * @throws IOException if the disk does not take the genesis block
     */
    BlockTable(CsvFile file, Block genesis) throws IOException {
        this.file = file;
        write(genesis);
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        for (Block block : hour.blocks()) {
            write(block);
        }
    }

    private void write(Block block) throws IOException {
        row.clear().count(block.index()).count(block.step());
        row.word(Row.ascii(block.hash().hex()))
                .word(Row.ascii(block.previousHash().hex()));
        row.word(Row.ascii(block.merkleRoot().hex())).count(block.difficulty()).count(block.nonce());
        row.count(block.miner())
                .count(block.attempts())
                .count(block.transactions().size());
        row.micro(Micro.of(block.simulatedSeconds()));
        file.write(row);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
