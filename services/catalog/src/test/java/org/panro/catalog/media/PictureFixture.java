package org.panro.catalog.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Files as makers send them, and as nobody should. */
public final class PictureFixture {
  private PictureFixture() {}

  /** A picture whose left half is red and whose right half is blue. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width / 2, height);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(width / 2, 0, width - width / 2, height);
    canvas.dispose();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, written);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return written.toByteArray();
  }

  /** The same as a JPEG that lies on its side (orientation 6) and tells where it was taken. */
  public static byte[] lyingPicture(int width, int height) {
    byte[] exif =
        joined(
            latin("Exif\0\0II*\0"),
            new byte[] {8, 0, 0, 0, 2, 0},
            new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0},
            new byte[] {0x25, (byte) 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0},
            new byte[] {0, 0, 0, 0},
            new byte[] {1, 0, 1, 0, 2, 0, 2, 0, 0, 0, 'N', 0, 0, 0, 0, 0, 0, 0},
            latin("GPS of the factory"));
    byte[] plain = picture("jpg", width, height);
    int length = exif.length + 2;
    return joined(
        new byte[] {plain[0], plain[1], (byte) 0xFF, (byte) 0xE1},
        new byte[] {(byte) (length >> 8), (byte) length},
        exif,
        Arrays.copyOfRange(plain, 2, plain.length));
  }

  /** One pixel, lossless. */
  public static byte[] webp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  public static byte[] pdf() {
    return latin(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
        trailer<</Root 1 0 R>>
        startxref
        0
        %%EOF
        """);
  }

  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
