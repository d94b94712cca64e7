package org.gatepost.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook, which may come from anybody: nothing is calculated, and nothing grows without end. */
final class RosterWorkbook {

    static final int MOST_BYTES = 2_000_000;

    /** What it may come to when it is unpacked; a thousand shifts come to a tenth of it. */
    private static final long MOST_UNPACKED = 8_000_000;

    private static final int MOST_COLUMNS = 50;

    /** What of a format is written as it stands, or is a colour, a language or a condition; [h] is hours. */
    private static final Pattern NOT_A_PART =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOURS = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    /** Formats that a language decides about are kept by their number alone. */
    private static final String BY_LANGUAGE = "reserved";

    private RosterWorkbook() {}

    /**
     * @param atMost rows that are read; one more tells that there were more
     * @throws Refusal when it is no workbook or too large a one
     */
    static List<RosterRow> rows(byte[] file, int atMost) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("report.duty.refused.size");
        }
        try {
            mustNotGrow(file);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                List<RosterRow> rows = new ArrayList<>();
                for (Row row : workbook.getSheetAt(0)) {
                    RosterRow read = new RosterRow(row.getRowNum() + 1, cells(row));
                    if (!read.isBlank() && rows.size() <= atMost) {
                        rows.add(read);
                    }
                }
                return rows;
            }
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refused ? refused : new Refusal("report.duty.refused.workbook");
        }
    }

    private static void mustNotGrow(byte[] file) throws IOException {
        long unpacked = 0;
        int entries = 0;
        // Java's own refuses what POI writes by itself, and many programs write with POI.
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            byte[] buffer = new byte[8192];
            while (zip.getNextEntry() != null) {
                entries++;
                int read = zip.read(buffer);
                while (read >= 0) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new Refusal("report.duty.refused.size");
                    }
                    read = zip.read(buffer);
                }
            }
        }
        if (entries == 0) {
            throw new Refusal("report.duty.refused.workbook");
        }
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int place = 0; place < Math.min(row.getLastCellNum(), MOST_COLUMNS); place++) {
            cells.add(value(row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        }
        return cells;
    }

    private static Object value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? moment(cell) : number(cell);
            case STRING -> cell.getRichStringCellValue().getString();
            default -> "";
        };
    }

    /** As it is shown: a day where no hours are. */
    private static Object moment(Cell cell) {
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        if (moment.toLocalDate().isBefore(LocalDate.of(1901, 1, 1))) {
            // A time without a day is kept as a share of day nought.
            return moment.toLocalTime();
        }
        return showsHours(cell.getCellStyle().getDataFormatString(), moment) ? moment : moment.toLocalDate();
    }

    private static boolean showsHours(@Nullable String format, LocalDateTime moment) {
        return format == null || format.startsWith(BY_LANGUAGE)
                ? !moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                : HOURS.matcher(NOT_A_PART.matcher(format).replaceAll("")).find();
    }

    /** As it is shown, so that the noughts at the beginning of a number are not lost. */
    private static String number(Cell cell) {
        return new DataFormatter()
                .formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
    }
}
