package org.mailboxinventory.scanner.detect.address.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Who holds rights since which year is no address, though years look like houses and codes. */
class RightsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Copyright (C) 2004 Lorenzo Ruiz Sanchez\n  Copyright (c) 2004 Anna M. Keller\n",
        " 2000 Stephen C. Miller\n 2000 Andreas Huber\n 2014 Nordwind\n",
        " © 2005-2009 Lena Huber\n © 2005 Nordwind, Inc\n",
        "  1997-1999, R. Miller\n  1998-2009, Nordwind Software\n  1999, Nick Huber\n",
      })
  void isNoAddress(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("global.postal"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2024 Nordwind, [[Lindenlaan\n14 Hasselt]].",
        "[[2011 Barley Road\nSpringfield, IL 62701]]",
      })
  void andAnAddressBesideThemIsFound(String marked) {
    MarkedAddresses.found(marked);
  }
}
