package prosumerlab.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.ui.testkit.MenuClicks;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** The files that were opened before, in the File menu. */
class RecentMenuTest extends WindowTest {
    private static final String NONE = "No scenario was opened or saved yet";

    private final MenuClicks menus = new MenuClicks(robot, this::click);

    @TempDir
    Path folder;

    @Test
    void a_file_that_was_opened_is_opened_again_until_it_is_forgotten() throws IOException {
        open(Scenarios.run(5, 6, 3));
        assertThat(menus.entries("File", "Open recent")).containsExactly(NONE);
        assertThat(menus.open("File", "Open recent", NONE).isDisable()).isTrue();

        openFile("winter.json", "{\"name\": \"winter\", \"community\": {\"prosumers\": 7}}", "winter");
        openFile("spring_2.json", "{\"name\": \"spring\", \"community\": {\"prosumers\": 9}}", "spring");
        assertThat(menus.entries("File", "Open recent"))
                .containsExactly("spring_2.json", "winter.json", "Forget these files");

        menus.choose("File", "Open recent", "winter.json");
        await(() -> stage.getTitle().equals("winter (2) – Prosumer Lab"));
        assertThat(shown().run().homes()).hasSize(7);
        assertThat(menus.entries("File", "Open recent")).startsWith("winter.json", "spring_2.json");

        menus.choose("File", "Open recent", "Forget these files");
        assertThat(menus.entries("File", "Open recent")).containsExactly(NONE);
        assertThat(folder.resolve("winter.json")).as("only the menu forgets it").exists();
    }

    private void openFile(String name, String json, String title) throws IOException {
        chooser.answer(Files.writeString(folder.resolve(name), json));
        menus.choose("File", "Open scenario…");
        await(() -> stage.getTitle().equals(title + " – Prosumer Lab"));
    }
}
