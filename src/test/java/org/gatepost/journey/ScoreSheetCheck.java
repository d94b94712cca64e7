package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gatepost.item.Item;
import org.gatepost.item.Level;
import org.gatepost.library.ShippedContent;
import org.gatepost.marking.Outcome;

/** HR's workbook, downloaded in the browser and held against what the browser shows and what must be in it. */
final class ScoreSheetCheck {

    private static final Set<String> CORRECTED_IN_THE_DEMO =
            Set.of("three-tier-service.i04", "three-tier-service.i05", "three-tier-service.i09");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final Pattern SCORE = Pattern.compile("([\\d.]+) / ([\\d.]+)（([\\d.]+)%）");
    private static final Map<Outcome, String> OUTCOMES =
            Map.of(Outcome.RIGHT, "答对", Outcome.PARTLY, "部分答对", Outcome.WRONG, "答错", Outcome.BLANK, "未答");

    private static final Map<Level, String> LEVELS =
            Map.of(Level.RECALL, "记忆", Level.UNDERSTAND, "理解", Level.APPLY, "应用", Level.JUDGE, "判断");

    private final Visitor hr;
    private final Path folder;

    ScoreSheetCheck(Visitor hr, Path folder) {
        this.hr = hr;
        this.folder = folder;
    }

    /**
     * @param number of the person whose attempts are looked into
     * @param papers what that person answered, attempt by attempt
     */
    void compareEveryCellWithTheScreen(String number, String exam, List<Paper> papers) {
        hr.open("/register");
        var screen = RegisterOnScreen.in(hr).rows();
        try (Workbook workbook = WorkbookFactory.create(download().toFile(), null, true)) {
            comparePeople(screen, rows(workbook.getSheet("人员")));
            var attempts = of(number, rows(workbook.getSheet("作答")));
            compareAttempts(number, ShippedContent.blueprint(exam).title().zh(), papers, attempts);
            compareRules(of(number, rows(workbook.getSheet("人员"))));
            compareItems(exam, papers, of(number, rows(workbook.getSheet("题目"))));
            compareSummary(screen, workbook);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path download() {
        hr.find("#download").click();
        hr.find("#make").waitFor();
        hr.arrived().window().screenshot("download-zh-1280");
        var download = hr.page().waitForDownload(() -> hr.find("#make").click());
        assertThat(download.suggestedFilename()).matches("上岗资格名单-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
        var file = folder.resolve("scores.xlsx");
        download.saveAs(file);
        return file;
    }

    private static void comparePeople(List<Map<String, String>> screen, List<Map<String, Object>> sheet) {
        assertThat(sheet).hasSameSizeAs(screen);
        for (int at = 0; at < sheet.size(); at++) {
            comparePerson(screen.get(at), sheet.get(at));
        }
    }

    private static void comparePerson(Map<String, String> screen, Map<String, Object> sheet) {
        for (String column : List.of("工号", "姓名", "部门", "状态")) {
            assertThat(text(sheet.get(column))).as(column).isEqualTo(screen.get(column));
        }
        assertThat(text(sheet.get("原因"))).isEqualTo(screen.get(RegisterOnScreen.WHOLE_REASON));
        assertThat(Objects.requireNonNullElse(sheet.get("岗位"), "无岗位")).isEqualTo(screen.get("岗位"));
        for (String column : List.of("资格到期", "宽限到", "首次合格截止", "最近考试", "最近学完")) {
            // A cell holds a date and nothing else; that it is grace which ends then, its heading says.
            assertThat(date(sheet.get(column)))
                    .as(column)
                    .isEqualTo(Objects.requireNonNull(screen.get(column)).replace("宽限到 ", ""));
        }
        assertThat(sheet.get("考试次数")).isEqualTo(Double.valueOf(screen.get("考试次数")));
        String last = screen.get("最近得分");
        if (SCORE.matcher(last).matches()) {
            assertScore(sheet, "最近得分", "最近满分", "最近得分率", last);
        } else {
            assertThat(last).isEqualTo(sheet.get("最近考试") == null ? "" : "进行中");
            assertThat(sheet.get("最近得分")).isNull();
            assertThat(sheet.get("最近满分")).isNull();
            assertThat(sheet.get("最近得分率")).isNull();
        }
    }

    private void compareAttempts(String number, String exam, List<Paper> papers, List<Map<String, Object>> sheet) {
        hr.open("/register/" + number).window().screenshot("person-zh-1280");
        assertThat(sheet).hasSameSizeAs(papers);
        for (var row : sheet) {
            int which = ((Double) row.get("第几次")).intValue();
            Paper paper = papers.get(which - 1);
            assertThat(row).containsEntry("考试", exam).containsEntry("交卷方式", "本人交卷");
            assertThat(row)
                    .containsEntry("得分", paper.earned().value().doubleValue())
                    .containsEntry("满分", paper.possible().value().doubleValue());
            assertThat(row).containsEntry("关键题未答对", (double) paper.mustGetsMissed());
            assertThat(row).containsEntry("结论", paper.missed().isEmpty() ? "合格" : "未合格");
            compareCard(exam, which, row);
        }
    }

    private void compareCard(String exam, int which, Map<String, Object> row) {
        var card = hr.find(".gp-attempt")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText("%s · 第 %d 次".formatted(exam, which)));
        assertThat(card.locator(".gp-badge").innerText().strip()).isEqualTo(row.get("结论"));
        Map<String, String> facts = new LinkedHashMap<>();
        for (var fact : card.locator(".gp-facts > div").all()) {
            facts.put(fact.locator("dt").innerText(), fact.locator("dd").innerText());
        }
        String score = facts.values().stream()
                .filter(text -> SCORE.matcher(text).matches())
                .findFirst()
                .orElseThrow();
        assertScore(row, "得分", "满分", "得分率", score);
        for (String column : List.of("合格线", "关键题未答对")) {
            assertThat(row.get(column)).as(column).isEqualTo(Double.valueOf(facts.get(column)));
        }
        for (String column : List.of("开始时间", "结束时间")) {
            assertThat(MINUTE.format((LocalDateTime) row.get(column)))
                    .as(column)
                    .isEqualTo(facts.get(column));
        }
        assertThat("%.0f 分钟".formatted((Double) row.get("用时（分钟）"))).isEqualTo(facts.get("用时"));
    }

    /** On the page of the person, where the attempts were compared. */
    private void compareRules(List<Map<String, Object>> sheet) {
        assertThat(sheet)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(hr.says()).contains("上岗规则版本 " + text(row.get("上岗规则版本"))));
    }

    /** The demo's keys that were wrong at first are in their third revision: written, misprinted, corrected. */
    private static double revisionOf(String item) {
        return CORRECTED_IN_THE_DEMO.contains(item) ? 3 : 1;
    }

    private static void compareItems(String exam, List<Paper> papers, List<Map<String, Object>> sheet) {
        assertThat(sheet)
                .hasSize(papers.stream()
                        .mapToInt(paper -> paper.answers().size())
                        .sum());
        for (var row : sheet) {
            var answer = papers.get(((Double) row.get("第几次")).intValue() - 1)
                    .answers()
                    .get(((Double) row.get("题号")).intValue() - 1);
            assertThat(row)
                    .containsEntry("题目编号", answer.item().id().value())
                    .containsEntry("题目版本", revisionOf(answer.item().id().value()))
                    .containsEntry("部分", sectionOf(exam, answer.item()))
                    .containsEntry("能力层级", LEVELS.get(answer.item().header().level()))
                    .containsEntry("关键题", answer.item().header().critical() ? "是" : "否")
                    .containsEntry("结果", OUTCOMES.get(answer.mark().outcome()))
                    .containsEntry("得分", answer.mark().earned().value().doubleValue())
                    .containsEntry("满分", answer.mark().possible().value().doubleValue());
        }
    }

    /** The sections of an exam draw from different systems, whose names begin their items' ids. */
    private static String sectionOf(String exam, Item item) {
        String id = item.id().value();
        return ShippedContent.blueprint(exam).sections().stream()
                .filter(section -> section.systems().contains(id.substring(0, id.indexOf('.'))))
                .map(section -> section.title().zh())
                .collect(Collectors.joining(" | "));
    }

    private static void compareSummary(List<Map<String, String>> screen, Workbook workbook) {
        Map<String, Object> summary = new LinkedHashMap<>();
        for (Row row : workbook.getSheet("概要")) {
            summary.put(text(value(row.getCell(0))), value(row.getCell(1)));
        }
        assertThat(summary).containsEntry("名单行数", (double) screen.size()).containsEntry("生成人", "许岚");
        for (String status : List.of("未获资格", "进行中", "即将到期", "可上岗", "无需资格")) {
            assertThat(summary.get("记录数：" + status)).as(status).isEqualTo((double)
                    screen.stream().filter(row -> status.equals(row.get("状态"))).count());
        }
        var attempts = rows(workbook.getSheet("作答")).stream()
                .filter(row -> "上岗考试".equals(row.get("考试类别")) && !"已终止，无成绩".equals(row.get("交卷方式")))
                .toList();
        assertThat(summary).containsEntry("作答次数", (double) attempts.size());
        assertThat(summary).containsEntry("合格的作答", (double)
                attempts.stream().filter(row -> "合格".equals(row.get("结论"))).count());
        assertThat((Double) summary.get("合格率"))
                .isCloseTo((Double) summary.get("合格的作答") / (Double) summary.get("已出结果的作答"), within(1e-3));
    }

    private static void assertScore(
            Map<String, Object> row, String earned, String possible, String percent, String shown) {
        var score = SCORE.matcher(shown);
        assertThat(score.find()).as(shown).isTrue();
        assertThat(row.get(earned)).isEqualTo(Double.valueOf(score.group(1)));
        assertThat(row.get(possible)).isEqualTo(Double.valueOf(score.group(2)));
        assertThat((Double) row.get(percent)).isCloseTo(Double.parseDouble(score.group(3)) / 100, within(1e-9));
    }

    private static List<Map<String, Object>> of(String number, List<Map<String, Object>> rows) {
        return rows.stream().filter(row -> number.equals(row.get("工号"))).toList();
    }

    private static List<Map<String, Object>> rows(Sheet sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (Row row : sheet) {
            Map<String, Object> cells = new LinkedHashMap<>();
            head.forEach(cell -> cells.put(cell.getStringCellValue(), value(row.getCell(cell.getColumnIndex()))));
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() : cell.getNumericCellValue();
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    private static String date(Object value) {
        return value == null ? "" : DATE.format((LocalDateTime) value);
    }
}
