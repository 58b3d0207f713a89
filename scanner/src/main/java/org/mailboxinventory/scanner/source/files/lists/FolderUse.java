package org.mailboxinventory.scanner.source.files.lists;

/** What a folder is for, as far as that says which way its mail went. */
public enum FolderUse {
  /** What the owner sent. */
  SENT,
  /** What the owner began to write, and did not send. */
  DRAFTS,
  OTHER
}
