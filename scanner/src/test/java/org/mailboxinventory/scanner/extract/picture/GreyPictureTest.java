package org.mailboxinventory.scanner.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

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
  void whatIsTransparentLiesOnWhitePaper() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 0, Color.BLACK.getRGB());
    GreyPicture picture = GreyPicture.of(image);
    assertThat(picture.at(0, 0)).isEqualTo(255);
    assertThat(picture.at(1, 0)).isZero();
    assertThat(picture.isBlank()).isFalse();
  }
}
