package org.gatepost.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gatepost.report.DutyList;
import org.gatepost.widget.Glyph;

/** Takes a roster as an Excel file. */
final class RosterUpload extends Upload {

    /**
     * @param taken told the name and what is in the file
     * @param refused told the key of the words why a file is not even sent
     */
    RosterUpload(BiConsumer<String, byte[]> taken, Consumer<String> refused) {
        super(UploadHandler.inMemory((metadata, file) -> taken.accept(metadata.fileName(), file)));
        var choose = new Button(getTranslation("report.duty.upload"));
        choose.setIcon(Glyph.UPLOAD.icon());
        setUploadButton(choose);
        setDropAllowed(false);
        setMaxFileSize(DutyList.MOST_BYTES);
        setAcceptedFileTypes(".xlsx");
        setId("upload");
        addFileRejectedListener(event -> refused.accept("report.duty.refused.file"));
        addAllFinishedListener(event -> clearFileList());
    }
}
