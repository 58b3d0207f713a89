package org.mailboxinventory.scanner.detect.address.bound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Where an address ends and begins beside strings, firms, countries, labels and codes. */
class AddressLimitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  direccion: '[[Avda. del Prado 27, Providencia, Santiago]]',\n  correo: null,",
        "  address: '[[No. 4 Harbour Close, Off Creek Road, Ikeja, Lagos]], Nigeria',",
        "query=`[[Ahornstr. 14-16 20537 Hamburg]]`",
        "text += \"Adresse: [[Calle Mayor 12, Centro, Lima]]\\n\\n\";",
        "'address' => '[[18/2, Temple road, Annanagar west village, Karaikudi]]',",
        "('\\n[[04053, м. Київ, вул. Нова, 5-б]]')",
        "wohnt in [['t Zand 4, 4331 LE Middelburg]]"
      })
  void aStringEndsAnAddressAndItsMarksAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"city\": \"Jeddah\",\n  \"address\": \"[[King Abdullah Road, Jeddah 21432]]\",",
        "\"address\": \"[[Km 7, Route du Port, P.O. Box 310 Goma]]\",\n  \"city\": \"Goma\"",
        "\"address\": \"[[8 Rue des Tanneurs, 69002 Lyon]]\",\n  \"postalCode\": \"69100\","
      })
  void aMemberWithTheWholeAddressIsNotJoinedToThatOfItsTown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bank name and address: Blue Heron Payments Limited, [[Mill House, 21 Dock Street,"
            + " London, EC2A 4JE]], United Kingdom",
        "with registered offices at Larch Trading Ltd [[Suite 9, 3rd Floor, Elm House, 12 Canal"
            + " Road, Leeds, LS1 4AB]]",
        "HERON TRADING LTD\n[[14 MOUNT ROAD\nCHENNAI 600002]]",
        "Ministry of Fisheries and Ports\n[[14 Mount Road\nChennai 600002]]",
        "Department of Research and Surveys\nReserve Bank of India, Central Office\n[[D-4, Sector"
            + " Complex,\nP.B. No. 112,\nFort, Mumbai - 400 001]]."
      })
  void firmsAndAuthoritiesInFrontAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Office: [[Office 12, 4th Floor, Pearl Tower, Deira, Dubai]], UAE",
        "Address: [[88 Orchid Tower, Fl. 4, Sathorn Road, Bangkok 10400]] Thailand",
        "Address: [[41 Budhwar Peth, Pune, Maharashtra - 411002]] India.",
        "Address: [[12 Camino Nuevo, 18003 Granada]]",
        "Domicilio: [[Calle Nueva 26, 46023 Valencia]] (España)",
        "Address: [[9 Orchard Lane, #02-11, Singapore]]"
      })
  void itsCountryIsNoneOfItUnlessItIsATown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sede: [[Via Milano, 12 C.A.P. 06121]] Punti di contatto: Ufficio Gare",
        "Address: [[5 Mill Road, Leeds]] Tel: 0113 496 0000",
        "Address: [[Unit 4, Marsh Lane, Leeds]]. Company number: 1234"
      })
  void theLabelOfWhatFollowsIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at \"[[House - 7C, Road-11, Banani, Dhaka-1213]]\", phone",
        "[[12 Alder Lane, Blackwood NJ, USA\n zip 08012]]",
        "Address: [[Plot 9, Ring Road, Industrial Area, Nairobi, 00200]]"
      })
  void theCodeBehindItsTownIsOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('WCX', '[[P.O Box 4411, Kampala]] - Uganda', 'a')",
        "Address: [[No. 31, Lake Road, Oldtown]]",
        "domicilio: [[El Fresno #41, Col. Jardines,\nCP 03020]]"
      })
  void theWordBeforeItsFirstNumberAndItsCodeIsOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1B2C3\t(base 16)\tAcme\n\t\t\t[[Musterring 4\n\t\t\tHorn  Tirol  6321]]\n\t\t\tAT\n",
        "   [[Koivukuja 7\n   HELSINKI    00180]]\n   FI\n\nnext",
        "   Total\n   paid    00180\n   OK\n",
        "Room 4\nsold 2123\nZA\n"
      })
  void aBlockAtOneColumnEndsInTheSignOfItsCountry(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(4, 'Care', '[[Pearl Complex,\\r\\nDock Road,\\r\\nP.O. Box 4412, 00100 Nairobi]].', 7)",
        "address \"[[Tilta boul. 14, LV-1459 Riga]], Latvia\"",
        "Cím: [[9027 Győr, Rozmaring utca 14.]] Telefon",
        "at [[31 Lockhart Avenue, M8Z2R7 Etobicoke ON]].",
        "адрес: [[бул. Христо Ботев бл. 12, вх. Б, ап. 7, р-н Лозенец, п.к. 1407, гр. София]]",
        "Office of the Registrar ● [[Room 12 ● 4 Main Street ● San Francisco, CA 94102]] ●",
        "<p>[[106 台北市大安區松柏街 12 號]]</p>",
        "const A = '[[栃木県那須塩原市杉林21-4]]';"
      })
  void buildingsAndNumbersOfFurtherFormsAreOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  'MAIN OFFICE: [[Block 12, Plot 4, Palm Street, Lekki Phase I, Lagos]]',"
            + "\n    'IKEJA BRANCH: none',",
        "SIRET : 812 345 678 00017\n[[3 Avenue de l'armée Blanche\n10140 VENDEUVRE]]",
        "Larch Ltd, [[2nd Floor,{' '}"
            + "\n  <span className=\"b\">Elm Square, London, W1J 6BD]]</span>",
        "sídlo [[Rohanské nábřeží 611/2, Praha 8\n\t– Karlín]], IČO",
        "([[Via dello Zaffiro 18, 93012 Gela (CL)]], P.IVA 0)",
        "Székhely: [[1034 Budapest, Rozmaring út 58. I. em. 2.]] (iroda)",
        "- indirizzo: [[Via Sassari n. 31 - 00187, Roma]] (sede operativa della società)"
      })
  void stringsNumbersOfFirmsAndQuartersBoundIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Altea, a 9 Febrero 2026\nSR LUIS ROBLE PINO\n[[C/ OLIVAR 17 4 B\n03590 ALTEA]]",
        "Madrid, 3 Marzo 2026\nSRA RITA PINO\n[[Calle Mayor 5\n28013 Madrid]]",
        "2001 (c) A. Sample\nUniversity of Alder\n[[Hoofdstraat 281\nB-9000 GENT]] Belgium",
        "Head of Premises and Staff Welfare"
            + "\nReserve Bank of India, Central Office"
            + "\n[[Alder Building (21st Floor)"
            + "\nLarch Marg, Fort"
            + "\nMumbai-400023]]"
      })
  void daysRightsAndDepartmentsAboveAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default: '[[B-204, Greenfield Apartments,\\nSector 47, Gurugram - 122018, Haryana]]' },",
        "FISCAL [[Calle Rosa Lila, 14, 28901-Getafe (Madrid)]] C.I.F. B-0",
        "[[NO. 123, JALAN BUNGA 5,"
            + "\n  TAMAN MAJU,"
            + "\n  47300 PETALING JAYA,"
            + "\n  SELANGOR DARUL EHSAN]].",
        "address: '[[مکان نمبر 45، شادمان، لاہور]]',"
      })
  void stringsWithLettersAndStatesBelowAreOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+44 (0)20 7946 0999\n[[15 Elm Street\nLondon EC4A 4AB]]",
        "Rita Pino, nata a Roma il 22 maggio 1979"
            + "\nResidente in [[Via Lunga 22, 40126 Bologna (BO)]]\n"
      })
  void numbersThatEndALineAboveAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indirizzo: [[Via Lunga 5 CAP: 70121 Bari (BA)]]",
        "z siedzibą w Lublinie przy [[ul. Lipowa 86 (kod pocztowy: 00-682)]], wpisana",
        "młyn zlokalizowany na [[ul. Lipowa 89 w Lublinie]], został",
        "[[c/Roble, 10 (IES del Prado)\n18007 Granada]]",
        "[[Calle Roble, 10 (bajo derecha)\n18007 Granada]]",
        "('Szkola', '[[ul. Lipowa 32 50-335 Wrocław]]', 2002, 2000)"
      })
  void codesBehindTheirWordsAndBracketsAreOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
