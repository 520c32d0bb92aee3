import { describe, expect, it } from '@jest/globals';
import { committeeName, sameName, territoryName, typeOfUnit } from './administrative-unit';

describe('an administrative unit', () => {
  it.each([
    ['PROVINCE', 'Thành phố Huế', 'CENTRAL_CITY'],
    ['DISTRICT', 'Thành Phố Đồng Hới', 'PROVINCIAL_CITY'],
    ['DISTRICT', 'Thị Xã Mường Lay', 'TOWN'],
    ['COMMUNE', 'Thị trấn Ngọc Lặc', 'TOWNSHIP'],
    ['COMMUNE', 'Đặc khu Phú Quốc', 'SPECIAL_ZONE'],
    ['COMMUNE', 'Quận 1', undefined],
  ] as const)('%s %s is a %s', (level, name, type) => {
    expect(typeOfUnit(level, name)).toBe(type);
  });

  it('is governed by a committee named after it', () => {
    expect(committeeName('Xã Tân Hồng')).toBe('Ủy ban nhân dân xã Tân Hồng');
    expect(committeeName('Thành phố Hồ Chí Minh')).toBe('Ủy ban nhân dân Thành phố Hồ Chí Minh');
    expect(territoryName('COMMUNE', 'Thị Trấn Phú Hoà')).toBe('Thị trấn Phú Hoà');
  });

  it('keeps its name when only the place of the tone mark differs', () => {
    expect(sameName('Tỉnh Thanh Hóa', 'Tỉnh Thanh Hoá')).toBe(true);
    expect(sameName('Xã Sơn Thủy', 'Xã Sơn Thuỷ')).toBe(true);
    expect(sameName('Xã Hòa An', 'Xã Hoa An')).toBe(false);
    expect(sameName('Xã Đăk Long', 'Xã Đắk Long')).toBe(false);
  });
});
