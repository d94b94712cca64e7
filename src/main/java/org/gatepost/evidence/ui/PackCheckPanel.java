package org.gatepost.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.evidence.PackCheck;
import org.gatepost.evidence.PackCheck.Change;
import org.gatepost.evidence.PackCheck.Difference;
import org.gatepost.evidence.PackCheck.FileCheck;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Notice;

/** What became of a pack, the answer first. */
final class PackCheckPanel extends Div {

    private static final int HASH_SHOWN = 16;

    PackCheckPanel(PackCheck check, CompanyTime time) {
        addClassName("gp-stack");
        add(verdict(check));
        add(issue(check, time));
        List<FileCheck> touched = check.files().stream()
                .filter(file -> file.state() != FileState.UNCHANGED)
                .toList();
        if (!touched.isEmpty()) {
            add(new H2(getTranslation("evidence.check.touched")), files(check, touched));
        }
        add(new H2(getTranslation("evidence.check.stored")), stored(check));
        int unchanged = check.files().size() - touched.size();
        var rest = new NativeDetails(getTranslation(
                check.issue() == null ? "evidence.check.agreeing" : "evidence.check.unchanged", unchanged));
        rest.setContent(files(
                check,
                check.files().stream()
                        .filter(file -> file.state() == FileState.UNCHANGED)
                        .toList()));
        rest.setVisible(unchanged > 0);
        add(rest);
    }

    private Notice verdict(PackCheck check) {
        String words = getTranslation("evidence.verdict." + check.verdict());
        return switch (check.verdict()) {
            case GENUINE -> Notice.good(words);
            case STORED_OTHERWISE, NOT_COMPARED -> Notice.warning(words);
            case CHANGED, NOT_OURS -> Notice.bad(words);
        };
    }

    private Component issue(PackCheck check, CompanyTime time) {
        var facts = new Facts();
        var issue = check.issue();
        if (issue == null && !check.claims().isEmpty()) {
            facts.with(getTranslation("evidence.check.claims"), check.claims());
        }
        if (issue != null) {
            facts.with(
                            getTranslation("evidence.check.about"),
                            getTranslation(
                                    "evidence.check.aboutWhom", issue.name(), issue.employeeNumber(), issue.position()))
                    .with(getTranslation("evidence.check.issuedAt"), time.dateAndMinute(issue.at(), getLocale()))
                    .with(getTranslation("evidence.check.issuedTo"), issue.by())
                    .with(
                            getTranslation("evidence.check.file"),
                            getTranslation(
                                    check.byteForByte() ? "evidence.check.byteForByte" : "evidence.check.packedAnew"));
        }
        return facts.with(getTranslation("evidence.check.list"), check.sums().substring(0, HASH_SHOWN) + "…");
    }

    private UnorderedList files(PackCheck check, List<FileCheck> files) {
        var list = new UnorderedList();
        list.addClassName("gp-evidence-files");
        files.forEach(file ->
                list.add(new ListItem(getTranslation("evidence.file", file.name(), state(check, file.state())))));
        return list;
    }

    /** By a list that is not ours nothing can be told to be unchanged. */
    private String state(PackCheck check, FileState state) {
        return getTranslation(
                check.issue() == null && state == FileState.UNCHANGED
                        ? "evidence.check.agrees"
                        : "evidence.state." + state);
    }

    private Component stored(PackCheck check) {
        if (!check.compared()) {
            return new Paragraph(getTranslation("evidence.check.notCompared"));
        }
        if (check.differences().isEmpty()) {
            return new Paragraph(getTranslation("evidence.check.same"));
        }
        var list = new UnorderedList();
        list.addClassName("gp-evidence-files");
        check.differences().forEach(difference -> list.add(item(difference)));
        return list;
    }

    private ListItem item(Difference difference) {
        var item = new ListItem(getTranslation(
                "evidence.difference." + difference.kind(), about(difference.file()), difference.file()));
        if (!difference.changes().isEmpty()) {
            var changes = new UnorderedList();
            difference.changes().forEach(change -> changes.add(new ListItem(words(change))));
            item.add(changes);
        }
        return item;
    }

    private String words(Change change) {
        return getTranslation(
                "evidence.change",
                change.where(),
                change.packed().isEmpty() ? getTranslation("evidence.nothing") : change.packed(),
                change.stored().isEmpty() ? getTranslation("evidence.nothing") : change.stored());
    }

    /** What a file holds, in a word that says more to somebody of HR than its name. */
    private String about(String file) {
        int folder = file.indexOf('/');
        String kind = folder < 0 ? file.replace(".json", "") : file.substring(0, folder);
        return switch (kind) {
            case "decision",
                    "rules",
                    "waivers",
                    "positions-held",
                    "absences",
                    "changes",
                    "lessons-studied",
                    "certificates",
                    "audit-log",
                    "attempts",
                    "lessons",
                    "positions",
                    "blueprints",
                    "items" -> getTranslation("evidence.about." + kind);
            default -> file;
        };
    }
}
