package org.mailboxinventory.scanner.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.extract.picture.Drawn;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

class SlantTest {
  private static final BufferedImage PAGE =
      Drawn.text(
          24,
          IntStream.range(0, 15)
              .mapToObj(
                  i -> "Dear customer, we have received your letter".substring(i) + " of " + i)
              .toList());

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -4.5, 10, -17})
  void linesAreFoundAskew(double degrees) {
    Slant slant = Slant.of(GreyPicture.of(Drawn.scanned(PAGE, degrees, 12, 1)));
    assertThat(slant.degrees()).isCloseTo(degrees, within(0.5));
    assertThat(slant.upended()).isFalse();
  }

  @Test
  void linesThatStandAreToldFromLinesThatLie() {
    Slant slant = Slant.of(GreyPicture.of(Drawn.scanned(PAGE, 93, 12, 1)));
    assertThat(slant.upended()).isTrue();
    assertThat(slant.degrees()).isCloseTo(3, within(0.5));
  }

  @Test
  void whereThereIsNothingNothingIsAskew() {
    assertThat(Slant.of(GreyPicture.of(Drawn.paper(300, 200, Color.WHITE))))
        .isEqualTo(new Slant(0, false));
  }
}
