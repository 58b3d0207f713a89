package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers behind a picture of a telephone in the source of a page. */
class IconTagTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Phone className=\"h-4 w-4\" />\n      <span>0341 571340</span>",
        "<FaPhoneAlt style={{marginRight: '9px'}}/><a href=\"#\">0341 571340</a>",
        "<FiPhone size={20} /> 0341 571340",
        "<div>\n  <PhoneIcon fontSize=\"small\" />\n</div>\n<div>\n  0341 571340\n</div>",
        "<i class=\"fas fa-phone-alt mr-2\"></i> <span>0341 571340</span>",
        "<i className='bi bi-telephone-fill'></i> 0341 571340",
        "<ion-icon name=\"call-outline\"></ion-icon> 0341 571340",
        "Telefonos:<img src=\"fon.gif\" alt=\"Telefono\" width=\"19\" longdesc=\"Tel\" /> 0341 571340",
      })
  void areTelephones(String text) {
    assertThat(Scanned.findings(text)).contains("global.phone high 0341 571340");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Phone className=\"h-4\" /> Room 0341 571340",
        "<PhoneInput value={x} onChange={y} />\n<Price>0341 571340</Price>",
        "<Mail className=\"h-4\" /> 0341 571340",
        "<FaPhone /> {phone}\n<Price>0341 571340</Price>",
      })
  void otherNumbersAreNone(String text) {
    assertThat(Scanned.findings(text)).doesNotContain("global.phone high 0341 571340");
  }
}
