package org.gatepost.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The font with the Han characters, as it must be for its characters to be seen: text alone would be found without them. */
class FontFileTests {

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;

    /** The writer of PDFs numbers glyphs through, where a reader takes the font's own CIDs. */
    @Test
    void numbersItsGlyphsAsItsCharactersAre() throws IOException {
        ByteBuffer cff = table("CFF ");
        int names = Byte.toUnsignedInt(cff.get(2));
        ByteBuffer top = cff.slice(endOfIndex(cff, names) + 0, cff.capacity() - endOfIndex(cff, names));
        int offSize = Byte.toUnsignedInt(top.get(2));
        int begin = 3 + 2 * offSize - 1 + offset(top, 3, offSize);
        int end = 3 + 2 * offSize - 1 + offset(top, 3 + offSize, offSize);
        int charset = operand(top, begin, end, CHARSET);
        int glyphs = Short.toUnsignedInt(cff.getShort(operand(top, begin, end, CHAR_STRINGS)));
        assertThat(glyphs).isGreaterThan(23_000);
        assertThat(cff.get(charset)).as("format of the charset: ranges").isEqualTo((byte) 2);
        assertThat(cff.getShort(charset + 1)).as("the first CID").isEqualTo((short) 1);
        assertThat(Short.toUnsignedInt(cff.getShort(charset + 3)))
                .as("and all that follow")
                .isEqualTo(glyphs - 2);
    }

    private static int operand(ByteBuffer dict, int begin, int end, int wanted) {
        int operand = 0;
        int at = begin;
        while (at < end) {
            int b = Byte.toUnsignedInt(dict.get(at++));
            if (b <= 21) {
                if (b == wanted) {
                    return operand;
                }
                at += b == 12 ? 1 : 0;
            } else if (b == 28) {
                operand = dict.getShort(at);
                at += 2;
            } else if (b == 29) {
                operand = dict.getInt(at);
                at += 4;
            } else if (b == 30) {
                while ((dict.get(at++) & 0xf) != 0xf) {
                    // a decimal, whose last half is f
                }
            } else if (b <= 246) {
                operand = b - 139;
            } else {
                operand = (b <= 250 ? b - 247 : -(b - 251)) * 256
                        + Byte.toUnsignedInt(dict.get(at++)) * (b <= 250 ? 1 : -1)
                        + (b <= 250 ? 108 : -108);
            }
        }
        throw new AssertionError("no operator " + wanted);
    }

    private static int endOfIndex(ByteBuffer cff, int at) {
        int count = Short.toUnsignedInt(cff.getShort(at));
        int offSize = Byte.toUnsignedInt(cff.get(at + 2));
        int offsets = at + 3;
        return offsets + (count + 1) * offSize - 1 + offset(cff, offsets + count * offSize, offSize);
    }

    private static int offset(ByteBuffer buffer, int at, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | Byte.toUnsignedInt(buffer.get(at + i));
        }
        return value;
    }

    private static ByteBuffer table(String tag) throws IOException {
        try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream("NotoSansSC.otf"))) {
            ByteBuffer font = ByteBuffer.wrap(file.readAllBytes());
            for (int i = 0; i < font.getShort(4); i++) {
                int entry = 12 + 16 * i;
                byte[] name = new byte[4];
                font.get(entry, name);
                if (new String(name, java.nio.charset.StandardCharsets.US_ASCII).equals(tag)) {
                    return font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
                }
            }
            throw new AssertionError("no table " + tag);
        }
    }
}
