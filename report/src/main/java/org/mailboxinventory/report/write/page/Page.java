package org.mailboxinventory.report.write.page;

import gg.jte.Content;
import java.util.List;

/**
 * What the template places: the first screen as it stands before any script runs, and the rest as
 * names.
 *
 * @param words texts by key, in the language of the file
 * @param data the packed columns, as elements
 */
public record Page(
    String language,
    String policy,
    String style,
    Content script,
    Content head,
    Content data,
    Words words,
    String title,
    boolean complete,
    String asOf,
    List<List<Piece>> sentences,
    List<Tile> figures,
    boolean withList) {

  /** A piece of a sentence; figures are bold. */
  public record Piece(String text, boolean bold) {}

  /** A figure with its name and what it is a part of. */
  public record Tile(String name, String value, String note) {}

  /** The text of a key. */
  public interface Words {
    String of(String key);
  }

  public Page {
    sentences = List.copyOf(sentences);
    figures = List.copyOf(figures);
  }
}
