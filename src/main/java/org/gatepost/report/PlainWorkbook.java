package org.gatepost.report;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks that are written as they grow. */
final class PlainWorkbook {

    private PlainWorkbook() {}

    /**
     * One whose file any program reads. By itself POI writes each part as if it came to more than four gigabytes, and some
     * readers, Java's own among them, take that for damage.
     *
     * @param rows that are in memory at once
     */
    static SXSSFWorkbook keeping(int rows) {
        var workbook = new SXSSFWorkbook(rows);
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        return workbook;
    }
}
