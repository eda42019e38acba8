package prosumerlab.results;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import prosumerlab.files.TextFile;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFigures;

/** {@code summary.json}: which run it was, its key figures and what its audits found. */
final class SummaryFile {
    private SummaryFile() {}

    static void write(Path file, RunHeader run, KeyFigures figures, AuditLog audits) throws IOException {
        try (Writer text = TextFile.create(file)) {
            JsonWriter json = new JsonWriter(text);
            json.setIndent("  ");
            json.beginObject();
            json.name("program").value("Prosumer Lab");
            json.name("version").value(run.programVersion());
            json.name("scenario").value(run.scenario().name());
            json.name("seed").value(run.scenario().seed());
            json.name("prosumers").value(run.homes().size());
            json.name("steps").value(audits.steps());
            json.name("stepMinutes").value(run.scenario().horizon().stepMinutes());
            keyFigures(json.name("keyFigures"), figures);
            audits(json.name("audits"), audits);
            json.endObject();
            json.flush();
            text.write('\n');
        }
    }

    private static void keyFigures(JsonWriter json, KeyFigures figures) throws IOException {
        json.beginObject();
        for (KeyFigure figure : KeyFigure.values()) {
            json.name(figure.key());
            if (figures.isDefined(figure)) {
                json.jsonValue(figures.text(figure));
            } else {
                json.nullValue();
            }
        }
        json.endObject();
    }

    private static void audits(JsonWriter json, AuditLog audits) throws IOException {
        json.beginObject();
        json.name("green").value(audits.isGreen());
        json.name("redSteps").value(audits.redSteps());
        json.name("violations").beginArray();
        for (AuditLog.Finding finding : audits.findings()) {
            json.beginObject();
            json.name("step").value(finding.step());
            json.name("check").value(finding.violation().check().label());
            json.name("what").value(finding.violation().what());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
