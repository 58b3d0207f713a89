package org.mailboxinventory.scanner.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreyPictureTest {
  /** Two rows of three. */
  private static final GreyPicture SIX = new GreyPicture(3, 2, new byte[] {1, 2, 3, 4, 5, 6});

  @Test
  void quartersTurnClockwise() {
    assertThat(SIX.turned(1).pixels()).containsExactly(4, 1, 5, 2, 6, 3);
    assertThat(SIX.turned(2).pixels()).containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(SIX.turned(3).pixels()).containsExactly(3, 6, 2, 5, 1, 4);
    assertThat(SIX.turned(1).width()).isEqualTo(2);
    assertThat(SIX.turned(4)).isSameAs(SIX);
    assertThat(SIX.mirrored().pixels()).containsExactly(3, 2, 1, 6, 5, 4);
  }

  @Test
  void someRowsOrColumnsStandForAll() {
    GreyPicture nine = new GreyPicture(3, 3, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    assertThat(nine.everyRow(2).pixels()).containsExactly(1, 2, 3, 7, 8, 9);
    assertThat(nine.everyColumn(2).pixels()).containsExactly(1, 4, 7, 3, 6, 9);
    assertThat(nine.everyColumn(3).width()).isEqualTo(3);
  }

  @Test
  void piecesReachNoFurtherThanThePicture() {
    assertThat(SIX.cut(1, 0, 9, 1).pixels()).containsExactly(2, 3);
    assertThat(SIX.cut(-5, -5, 1, 9).pixels()).containsExactly(1, 4);
    assertThat(SIX.cut(7, 7, 9, 9).pixels()).containsExactly(6);
  }

  @Test
  void picturesGrowAndShrink() {
    GreyPicture larger = new GreyPicture(2, 2, new byte[] {10, 10, 50, 50}).redrawn(0, 2);
    assertThat(larger.width()).isEqualTo(4);
    assertThat(larger.reduced(2).at(0, 0)).isBetween(10, 20);
    assertThat(larger.reduced(2).at(1, 1)).isBetween(40, 50);
  }

  @Test
  void reducedIsTheMeanOfSquares() {
    GreyPicture picture =
        new GreyPicture(
            5, 4, new byte[] {0, 2, -1, -1, 7, 4, 6, -1, -1, 7, 1, 1, 2, 2, 7, 1, 1, 2, 3, 7});
    assertThat(picture.reduced(2).pixels()).containsExactly(3, -1, 1, 2);
    assertThat(picture.reduced(2).width()).isEqualTo(2);
  }

  /** Each kind of image has a way of its own; all must see the same. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_ARGB_PRE,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_4BYTE_ABGR_PRE
      })
  void coloursCountByTheirBrightnessInEachKindOfImage(int type) {
    BufferedImage image = new BufferedImage(4, 2, type);
    image.setRGB(1, 0, Color.RED.getRGB());
    image.setRGB(2, 0, Color.GREEN.getRGB());
    image.setRGB(3, 0, Color.BLUE.getRGB());
    image.setRGB(0, 1, Color.WHITE.getRGB());
    image.setRGB(1, 1, 0xFF102030);
    image.setRGB(2, 1, 0x80000000);
    boolean shinesThrough = image.getColorModel().hasAlpha();
    GreyPicture whole = GreyPicture.of(image);
    assertThat(whole.pixels()).containsSequence(76, 150, 29);
    assertThat(whole.at(2, 1)).isEqualTo(shinesThrough ? 127 : 0);
    GreyPicture piece = GreyPicture.of(image.getSubimage(1, 0, 3, 2));
    assertThat(piece.pixels()).startsWith(76, 150, 29, 29).endsWith(shinesThrough ? 255 : 0);
    assertThat(piece.at(1, 1)).isEqualTo(shinesThrough ? 127 : 0);
  }

  @Test
  void whatIsTransparentLiesOnWhitePaper() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 0, Color.BLACK.getRGB());
    GreyPicture picture = GreyPicture.of(image);
    assertThat(picture.at(0, 0)).isEqualTo(255);
    assertThat(picture.at(1, 0)).isZero();
    assertThat(picture.isBlank()).isFalse();
  }
}
