package org.mailboxinventory.scanner.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Where a key lies. */
public sealed interface KeyPlace {
  /** A file. */
  record InFile(Path file) implements KeyPlace {
    @Override
    public String toString() {
      return file.toString();
    }
  }

  /**
   * A token behind PKCS#11, such as a hardware security module.
   *
   * @param address as RFC 7512 has it, with the module and a file with the PIN
   */
  record InToken(String address) implements KeyPlace {
    @Override
    public String toString() {
      return address;
    }
  }

  /**
   * A secret of an Azure Key Vault.
   *
   * @param secret its address
   * @param fetch how its value is had
   */
  record InVault(URI secret, Fetch fetch) implements KeyPlace {
    @Override
    public String toString() {
      return secret.toString();
    }
  }

  /**
   * An environment variable that holds the key.
   *
   * @param fetch how its value is had
   */
  record InEnvironment(String name, Variable fetch) implements KeyPlace {
    @Override
    public String toString() {
      return ENVIRONMENT + name;
    }
  }

  /** What an environment variable begins with, as settings name it once they are read. */
  String ENVIRONMENT = "env:";

  /** Asks for the value of an environment variable. */
  interface Variable {
    /** The value; an exception's message is for people. */
    String of(String name) throws IOException;
  }

  /** Asks for the value of a secret. */
  interface Fetch {
    /** The value; an exception's message is for people. */
    String of(URI secret) throws IOException;
  }

  /** What a setting says. */
  static KeyPlace of(String text) {
    if (text.startsWith("pkcs11:")) {
      return new InToken(text);
    }
    if (text.startsWith(ENVIRONMENT)) {
      return new InEnvironment(
          text.substring(ENVIRONMENT.length()),
          name -> {
            throw new IOException("cannot be read here");
          });
    }
    if (text.startsWith("https://") || text.startsWith("http://")) {
      return new InVault(
          Notation.address(text),
          secret -> {
            throw new IOException("no vault is asked here");
          });
    }
    return new InFile(Notation.path(text));
  }
}
