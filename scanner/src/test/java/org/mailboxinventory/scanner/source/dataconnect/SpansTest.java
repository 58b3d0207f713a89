package org.mailboxinventory.scanner.source.dataconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

  @Test
  void neighboursAreOnePieceAndFilesStayApart() {
    Spans spans = new Spans();
    spans.add(0, 0, 10);
    spans.add(0, 10, 20);
    spans.add(0, 30, 40);
    spans.add(1, 40, 50);
    assertThat(spans.of(0)).containsExactly(new Spans.Span(0, 20), new Spans.Span(30, 40));
    assertThat(spans.of(1)).containsExactly(new Spans.Span(40, 50));
    assertThat(spans.of(2)).isEmpty();
  }

  @Test
  void scatteredPiecesTakeBoundedRoomAndNoneIsLost() {
    Spans spans = new Spans();
    List<Spans.Span> rows = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      long from = i * 1000L + i % 7;
      rows.add(new Spans.Span(from, from + 10));
      spans.add(i < 60_000 ? 0 : 1, from, from + 10);
    }
    assertThat(spans.count()).isLessThanOrEqualTo(4096);
    spans.limit(64);
    assertThat(spans.count()).isLessThanOrEqualTo(64);
    for (int i = 0; i < rows.size(); i += 97) {
      Spans.Span row = rows.get(i);
      assertThat(spans.of(i < 60_000 ? 0 : 1))
          .anyMatch(piece -> piece.from() <= row.from() && row.to() <= piece.to());
    }
  }

  @Test
  void eachOfManyFilesKeepsItsPiece() {
    Spans spans = new Spans();
    for (int file = 0; file < 10_000; file++) {
      spans.add(file, 5, 10);
    }
    for (int file = 0; file < 10_000; file += 1111) {
      assertThat(spans.of(file)).containsExactly(new Spans.Span(5, 10));
    }
  }
}
