package org.gatepost.certificate.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a square of light and dark modules, without the quiet zone around it. */
final class QrCode {

    private final BitMatrix modules;

    QrCode(String address) {
        try {
            modules = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds an address of " + address.length(), tooLong);
        }
    }

    /** How many modules a side has. */
    int size() {
        return modules.getWidth();
    }

    /** Counted from the upper left. */
    boolean isDark(int column, int row) {
        return modules.get(column, row);
    }
}
