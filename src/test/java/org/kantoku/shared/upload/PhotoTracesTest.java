package org.kantoku.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a camera writes about a picture goes; the picture, its way up and its time stay. */
class PhotoTracesTest {

    private static final String TAKEN = "2026:11:20 09:30:00";
    private static final byte[] CAMERA = "Maker-X SN-99".getBytes(StandardCharsets.US_ASCII);

    private final UploadGate gate = new UploadGate(new MalwareScanner(Optional.empty(), 1));

    @TempDir
    private Path folder;
    private byte[] plain;

    @BeforeEach
    void aPicture() throws IOException {
        plain = Fixtures.jpeg(40, 30);
    }

    /** An Exif block as cameras write it: make, orientation, a place, a time. */
    private static byte[] exif(ByteOrder order) {
        ByteBuffer b = ByteBuffer.allocate(400).order(order);
        b.put(order == ByteOrder.BIG_ENDIAN ? "MM".getBytes(StandardCharsets.US_ASCII) : "II".getBytes(StandardCharsets.US_ASCII));
        b.putShort((short) 42).putInt(8).putShort((short) 4);
        entry(b, 0x010F, 2, CAMERA.length, 200);
        b.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        entry(b, 0x8769, 4, 1, 100);
        entry(b, 0x8825, 4, 1, 150);
        b.putInt(0);
        b.position(100).putShort((short) 1);
        entry(b, 0x9003, 2, 20, 250);
        b.position(150).putShort((short) 1);
        entry(b, 2, 5, 3, 300);
        b.position(200).put(CAMERA);
        b.position(250).put(TAKEN.getBytes(StandardCharsets.US_ASCII));
        b.position(300).putInt(35).putInt(1).putInt(41).putInt(1).putInt(0x7EADBEEF).putInt(1);
        return b.array();
    }

    private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
        b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private byte[] jpegWith(int marker, byte[] segment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(0xFF);
        out.write(marker);
        out.write((segment.length + 2) >> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] app1(byte[] exif) {
        return Fixtures.join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("photo"), content);
    }

    private byte[] admitted(byte[] content) throws IOException {
        Path file = file(content);
        Admission admission = gate.admit(file, AllowedKinds.EVIDENCE);
        assertThat(admission.verdict().refusal()).isNull();
        byte[] kept = Files.readAllBytes(file);
        assertThat(admission.verdict().bytes()).isEqualTo(kept.length);
        assertThat(admission.verdict().sha256()).isEqualTo(UploadJudge.judge(file, AllowedKinds.EVIDENCE).sha256());
        assertThat(admission.rewritten()).isEqualTo(!Arrays.equals(content, kept));
        return kept;
    }

    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private void samePicture(byte[] kept) throws IOException {
        var before = ImageIO.read(new ByteArrayInputStream(plain));
        var after = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(after.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(before.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void placeAndDeviceAreGoneWayUpAndTimeStay(boolean bigEndian) throws IOException {
        byte[] kept = admitted(jpegWith(0xE1, app1(exif(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN))));
        assertThat(contains(kept, CAMERA)).isFalse();
        assertThat(contains(kept, ByteBuffer.allocate(4).putInt(0x7EADBEEF).array())).isFalse();
        assertThat(contains(kept, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0x7EADBEEF).array())).isFalse();
        assertThat(contains(kept, TAKEN.getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(contains(kept, new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0})).isTrue();
        samePicture(kept);
        assertThat(admitted(kept)).as("nothing is left to take out").isEqualTo(kept);
    }

    @Test
    void wordsOfProgramsAndWhatFollowsThePictureAreGone() throws IOException {
        byte[] xmp = "http://ns.adobe.com/xap/1.0/\0<x>35.68N</x>".getBytes(StandardCharsets.US_ASCII);
        byte[] second = jpegWith(0xE1, app1(exif(ByteOrder.BIG_ENDIAN)));
        byte[] kept = admitted(Fixtures.join(jpegWith(0xE1, xmp), second));
        assertThat(contains(kept, "35.68N".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(kept).isEqualTo(plain);
        assertThat(admitted(jpegWith(0xFE, "at home".getBytes(StandardCharsets.US_ASCII)))).isEqualTo(plain);
        assertThat(admitted(jpegWith(0xED, "Photoshop 3.0\0 city".getBytes(StandardCharsets.US_ASCII)))).isEqualTo(plain);
    }

    @Test
    void aColourProfileStaysAndADamagedExifBlockGoes() throws IOException {
        byte[] profile = jpegWith(0xE2, "ICC_PROFILE\0\1\1colours".getBytes(StandardCharsets.US_ASCII));
        assertThat(admitted(profile)).isEqualTo(profile);
        byte[] damaged = Arrays.copyOf(exif(ByteOrder.BIG_ENDIAN), 12);
        assertThat(admitted(jpegWith(0xE1, app1(damaged)))).isEqualTo(plain);
    }

    @Test
    void aPictureWithoutTracesIsKeptAsItCame() throws IOException {
        assertThat(admitted(plain)).isEqualTo(plain);
        byte[] png = Fixtures.png(20, 20);
        assertThat(admitted(png)).isEqualTo(png);
    }

    @Test
    void textsAndPlacesOfAPngAreGone() throws IOException {
        byte[] png = Fixtures.png(20, 20);
        byte[] kept = admitted(Fixtures.join(Fixtures.join(Arrays.copyOf(png, 33), chunk("tEXt", "Author\0Somebody".getBytes(StandardCharsets.US_ASCII))),
            Fixtures.join(chunk("eXIf", exif(ByteOrder.BIG_ENDIAN)), Arrays.copyOfRange(png, 33, png.length))));
        assertThat(contains(kept, "Somebody".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(contains(kept, CAMERA)).isFalse();
        assertThat(contains(kept, TAKEN.getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(20);
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        byte[] named = Fixtures.join(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        data.writeInt(content.length);
        data.write(named);
        data.writeInt((int) sum.getValue());
        return out.toByteArray();
    }
}
