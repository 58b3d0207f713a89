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
}
