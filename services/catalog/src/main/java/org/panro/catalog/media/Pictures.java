package org.panro.catalog.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/**
 * Draws pictures anew: what comes out holds pixels alone, upright, with neither the place nor the
 * time nor anything else that a camera or a stranger wrote into the file.
 */
final class Pictures {
  static final int LARGEST_SIDE = 2048;

  /** Told by the header, before anything is unpacked. */
  static final long MOST_PIXELS = 50_000_000;

  /** Larger ones are read at every second or third pixel. */
  private static final double PIXELS_AT_ONCE = 16_000_000;

  private static final double QUALITY = 0.88;

  private Pictures() {}

  /** The picture with its sides, at most {@value #LARGEST_SIDE} pixels each. */
  static BufferedImage read(byte[] content, ContentType type) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      ImageReader reader = ImageIO.getImageReadersByMIMEType(type.toString()).next();
      try {
        reader.setInput(stream, true, type != ContentType.JPEG);
        return fitted(upright(reader, type), LARGEST_SIDE);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      throw refused(unreadable);
    }
  }

  private static RuntimeException refused(Exception cause) {
    return cause instanceof TooManyPixels
        ? Problems.of(
            ProblemType.PAYLOAD_TOO_LARGE,
            new LocalizedText(
                "그림은 5천만 화소까지예요. 줄여서 다시 올려 주세요.",
                "A picture has at most 50 million pixels. Make it smaller and add it again."))
        : Problems.of(
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            new LocalizedText(
                "그림 파일이 깨져 있어 읽을 수 없어요.", "The picture is damaged and cannot be read."));
  }

  private static BufferedImage upright(ImageReader reader, ContentType type) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw new TooManyPixels();
    }
    ImageReadParam wish = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt(pixels / PIXELS_AT_ONCE));
    wish.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
    Orientation orientation =
        type == ContentType.JPEG ? ExifUtils.getExifOrientation(reader, 0) : null;
    BufferedImage image = reader.read(0, wish);
    return orientation == null
        ? image
        : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
  }

  /** A copy of a plain kind that fits into the square; never enlarged. */
  static BufferedImage fitted(BufferedImage image, int side) throws IOException {
    double scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
    boolean transparent = image.getColorModel().hasAlpha();
    return Thumbnails.of(image)
        .scale(scale)
        .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
        .asBufferedImage();
  }

  static byte[] png(BufferedImage image) throws IOException {
    return written(image, "png");
  }

  /** Where the picture is transparent, white shows. */
  static byte[] jpeg(BufferedImage image) throws IOException {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = opaque.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return written(opaque, "jpg");
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    var writing = Thumbnails.of(image).scale(1).outputFormat(format);
    (format.equals("jpg") ? writing.outputQuality(QUALITY) : writing).toOutputStream(written);
    return written.toByteArray();
  }

  private static final class TooManyPixels extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
