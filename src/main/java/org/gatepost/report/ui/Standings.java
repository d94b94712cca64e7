package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Onward;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterEntry;
import org.gatepost.report.RegisterGroup;

/** Where a person stands with each position, a panel each. */
record Standings(Component reader, ContentNames names, CompanyTime time, Locale locale) {

    /**
     * As the gate decides it now; as the register has it where the gate was not asked.
     *
     * @param decided empty where nothing is required, nothing at all when the gate cannot decide
     */
    List<StandingPanel> of(List<RegisterEntry> rows, Optional<List<Decided>> decided) {
        if (decided.isEmpty()) {
            return rows.stream().map(this::undecided).toList();
        }
        return decided.get().isEmpty()
                ? rows.stream().map(this::kept).toList()
                : decided.get().stream().map(this::decided).toList();
    }

    /** As the register has it, with the next step, for whoever leads the person. */
    List<StandingPanel> of(List<RegisterEntry> rows, List<Onward> onward) {
        return rows.stream()
                .map(row -> {
                    StandingPanel panel = kept(row);
                    onward.stream()
                            .filter(each -> each.position().equals(row.position()))
                            .flatMap(each -> sentences().wayOut(each).stream())
                            .forEach(panel::next);
                    return panel;
                })
                .toList();
    }

    private StandingPanel decided(Decided decided) {
        return StandingPanel.of(decided, names.position(decided.id(), locale), sentences(), time);
    }

    private StandingSentences sentences() {
        return new StandingSentences(reader, names, time, locale);
    }

    private StandingPanel kept(RegisterEntry row) {
        RowTexts texts = texts();
        return new StandingPanel(
                texts.position(row),
                row.group(),
                texts.reason(row),
                row.graceUntil() == null ? row.clearedUntil() : row.graceUntil(),
                row.rule(),
                time);
    }

    /** What the register says of them holds no longer: with the same evidence nothing could be decided now. */
    private StandingPanel undecided(RegisterEntry row) {
        return row.position() == null
                ? kept(row)
                : new StandingPanel(
                        texts().position(row),
                        RegisterGroup.UNDECIDED,
                        reader.getTranslation("report.reason.undecided"),
                        null,
                        null,
                        time);
    }

    private RowTexts texts() {
        return new RowTexts(names, time, reader, locale);
    }
}
