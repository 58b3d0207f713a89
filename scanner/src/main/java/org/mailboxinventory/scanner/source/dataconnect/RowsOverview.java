package org.mailboxinventory.scanner.source.dataconnect;

/** What is known of one user's rows before they are read, by the numbers of the drop's files. */
interface RowsOverview {

  /** Whether another row says later what the row at this place says. */
  boolean superseded(int file, long place);

  /** Whether the service says that not all of the user's rows came with this file. */
  boolean incomplete(int file);

  /** Changes with what is superseded in this file. */
  String state(int file);
}
