package org.panro.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panro.catalog.media.PictureFixture.lyingPicture;
import static org.panro.catalog.media.PictureFixture.picture;
import static org.panro.catalog.media.PictureFixture.webp;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PicturesTest {

  @Test
  void aPictureThatLiesOnItsSideStandsUpAndForgetsWhereItWasTaken() throws IOException {
    byte[] sent = lyingPicture(400, 200);
    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("GPS of the factory");

    BufferedImage drawn = Pictures.read(sent, ContentType.JPEG);
    assertThat(drawn.getWidth()).isEqualTo(200);
    assertThat(drawn.getHeight()).isEqualTo(400);
    assertThat(new Color(drawn.getRGB(100, 50)).getRed()).isGreaterThan(200);
    assertThat(new Color(drawn.getRGB(100, 350)).getBlue()).isGreaterThan(200);
    assertThat(new String(Pictures.jpeg(drawn), StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS")
        .doesNotContain("Exif");
  }

  @Test
  void aLargePictureFitsAndASmallOneIsNotEnlarged() throws IOException {
    BufferedImage drawn = Pictures.read(picture("png", 5000, 1000), ContentType.PNG);
    assertThat(drawn.getWidth()).isEqualTo(2048);
    assertThat(drawn.getHeight()).isBetween(409, 411);
    assertThat(Pictures.fitted(Pictures.read(picture("png", 50, 20), ContentType.PNG), 480))
        .extracting(BufferedImage::getWidth)
        .isEqualTo(50);
  }

  @Test
  void webpIsRead() {
    assertThat(Pictures.read(webp(), ContentType.WEBP).getWidth()).isEqualTo(1);
  }

  @Test
  void aBombIsRefusedByItsHeader() {
    byte[] bomb = claiming(picture("png", 8, 8), 60_000, 60_000);
    assertThatThrownBy(() -> Pictures.read(bomb, ContentType.PNG))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(413));
  }

  @Test
  void aDamagedPictureIsRefused() {
    byte[] whole = picture("png", 80, 80);
    assertThatThrownBy(() -> Pictures.read(Arrays.copyOf(whole, whole.length / 2), ContentType.PNG))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(415));
  }

  /** The same PNG with other sides in its header. */
  private static byte[] claiming(byte[] png, int width, int height) {
    ByteBuffer changed = ByteBuffer.wrap(png.clone());
    changed.putInt(16, width).putInt(20, height);
    CRC32 check = new CRC32();
    check.update(changed.array(), 12, 17);
    changed.putInt(29, (int) check.getValue());
    return changed.array();
  }
}
