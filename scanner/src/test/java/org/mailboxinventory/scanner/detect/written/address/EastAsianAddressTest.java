package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commas and codes in addresses of China, Japan and Korea. */
class EastAsianAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "请寄 [[浙江省杭州市西湖区文三路18号，3号楼，502室]] 收",
        "[[中国，浙江省，杭州市 文三路18号，3号楼，502室]] 王先生收",
        "请寄到[[浙江省杭州市西湖区文三路18号]]，请于5号前送达",
        "请寄到[[浙江省杭州市西湖区文三路18号]]，5号前送达",
        "上海市浦东新区，3号楼改造，5号路口",
        "2024年北京市，12月3号，5层"
      })
  void commasPartProvincesAndFloorsInChinese(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "送付先：[[〒150-0002渋谷区渋谷2丁目21番1号3階305号室]]",
        "[[日本〒150-0002渋谷区渋谷2丁目21番1号]]",
        "注文150-0002渋谷区渋谷2丁目21番1号"
      })
  void theSignOfACodeNeedsNoPrefectureInJapanese(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "住所:[[東京都千代田区丸の内1-1-1]] 電話 090-1234-5678",
        "[[上海市浦东新区世纪大道100号]] 电话 138-0013-8000",
        "[[東京都港区芝公園4-2-8 芝ハイツ]] 03-3433-5111",
        "[[東京都港区芝公園4-2-8 芝ハイツ 301]] 03-3433-5111"
      })
  void aTelephoneBehindTheHouseIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[(48058) 부산광역시 해운대구 센텀중앙로 97]]",
        "[[06236 서울특별시 강남구 테헤란로 152, 12층]]",
        "우편번호 [[135-080 서울특별시 강남구 테헤란로 152]]",
        "[[(135-080)\n서울특별시 강남구 테헤란로 152]]",
        "주문 2024-06236 [[서울특별시 강남구 테헤란로 152]]",
        "코드: 06236) [[서울특별시 강남구 테헤란로 152]]",
        "12345 [[서울특별시 강남구 테헤란로 152\n06236]]",
        "5층 [[서울특별시 강남구 테헤란로 152]]"
      })
  void aCodeMayBeBeforeAnAddressInKorean(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "地址：[[浙江省杭州市西湖区文三路18号3号楼502室，邮编310012]]。",
        "[[浙江省杭州市西湖区文三路18号 邮政编码：310012]]",
        "寄往[[浙江省杭州市西湖区文三路18号 (邮编 310012)]]",
        "寄往[[浙江省杭州市西湖区文三路18号 310012]]，谢谢",
        "寄往[[310012 浙江省杭州市西湖区文三路18号]]",
        "地址:[[11073台北市信義區松仁路18號5樓]]",
        "[[東京都千代田区丸の内1-2-3 〒100-0005]]",
        "[[서울특별시 강남구 테헤란로 152 우편번호 06236]]",
        "[[浙江省杭州市西湖区文三路18号]] 310012元",
        "金额310012 [[浙江省杭州市西湖区文三路18号]]",
        "[[浙江省杭州市西湖区文三路18号]]，邮编不详"
      })
  void aCodeIsPartOfAnAddress(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "地址: [[香港九龍灣宏照道15號富臨中心12樓1208室]]，電話",
        "'[[香港灣仔駱克道88號海景商場2樓16號舖]]'",
        "'[[九龍旺角通菜街12-14B匯豐電腦中心, 3/F, 16-18舖]]'",
        "寄往[[北京市朝阳区望京街甲9号东方大厦C806]]，<br> 电话",
        "[[上海市浦东新区张江路88号A座1203]]",
        "[[台北市中山區南京東路二段115巷8弄5號3F]]",
        "[[台北市大安區濟南路三段62號1樓]]，鄰近台北地標大廈",
        "[[北京市海淀区中关村大街1号]]有100人"
      })
  void theFloorAndTheShopBehindABuildingAreOfItInChinese(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[〒060-0001<br/>\n札幌市中央区北３条西2−７<br/>\nエルムタワーさっぽろ12F]]<br/>\nTEL",
        "[[東京都港区六本木6-10-1 六本木コートタワー 23F]]",
        "[[東京都千代田区丸の内１－９－２ グランサウスタワー]]",
        "[[東京都千代田区丸の内1-9-2]] お客様"
      })
  void theFloorBehindABuildingIsOfItInJapanese(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"[[서울특별시 용산구 이태원로 240, 한빛빌딩 4층]]\",",
        "\"[[서울특별시 용산구 독서당로 122, C.P.O Box 3881]]\",",
        "주소 : [[서울특별시 강남구 테헤란로 233, WEST동 20층(역삼동,\n    한빛필드)]]\n <br />",
        "[[경기도 성남시 분당구 판교역로 237 (에이치동) 8층]] 홍길동",
        "주소 : [[서울특별시 종로구 평창동 481 -20]] | 번호",
        "[[서울시 강남구 역삼동 821-4 한빛빌딩 3층]]",
        "[[서울특별시 강남구 테헤란로 152]] 3번 출구"
      })
  void theBuildingAndTheFloorAreOfItInKorean(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"地址：[[潍坊市寒亭区高新产业园6A楼]]", "地址：[[43252/432311 臺中市大肚區大東里仁德路61號]]", "我市区3号楼"})
  void aCityAndItsDistrictBeginOneInChinese(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"주소: [[서울특별시 마포구 양화로 88, C동 제7층 701호(서교동, 한빛타워)]]"})
  void theOrdinalSignOfAFloorInKorean(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please send it to [[100 台北建國路4段91號9樓]] today",
        "Address: [[23146 碧潭新路12號之3]]",
        "寄到 [[251 淡水學府路82號2樓]]",
        "共 300 公尺新路3號",
        "付款 500 元新路12號",
        "第 120 頁新路沒有3號",
        "Please send it to [[河北省安平市东关柳荫路C座 052360]] today",
        "寄到：[[湖北省武汉市东湖区柳荫街b座 430070]]",
        "河北省有柳荫路C座 05236",
        "方案C座 052360"
      })
  void aCodeBeforeTheTownAndALetterOfABuildingInChinese(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "주소: [[경기도 수원시 팔달구 새빛로 지하31]]",
        "It's in [[경기도 수원시 팔달구 새빛12거리 31 (새빛마을)]]?",
        "It is [[広島県呉市柳町3丁目4番5号 サニーシティ201]] now"
      })
  void housesUndergroundAndBuildingsOfKoreaAndJapan(String marked) {
    MarkedAddresses.found(marked);
  }
}
