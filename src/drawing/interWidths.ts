/**
 * Advance widths of Inter in thousandths of an em, two digits of base 36 a character. A block is
 * a first character code and those that follow, or the characters themselves.
 * Written by `scripts/fontWidths.mjs`; do not edit by hand.
 */
export const interWidths: Readonly<
  Record<400 | 600, readonly (readonly [start: number | string, widths: string])[]>
> = {
  400: [
    [
      0x20,
      '7t80cyhlhurahw8ca5a5dxie80cs80a0hjbbgyh6hyghh8fqh7h8808eieieiee7quj6i6kak2gpgekqkn7hfviofpp3kxl9hrl9hwhuhykoj6rdiyivhha5a0a5d3co8zfmh0fvh0g7aah1gf6q6qf96qocgfgoh0h0ageo93gffmmqf6fmfcbu99buie',
    ],
    [
      0xa0,
      '7t80fvgzk5fa7ifsgfpecmg7ie00iidacoiecace8zgagr807g8gdeg7manjoie7j6j6j6j6j6j6rmkagpgpgpgp7h7h7h7hkfkxl9l9l9l9l9iel9kokokokoivhoh4fmfmfmfmfmfmphfvg7g7g7g76q6q6q6qg7gfgogogogogoiegogfgfgfgffmh0fmj6fmj6fmj6fmkafvkafvkafvkafvk2jqkfh0gpg7gpg7gpg7gpg7gpg7kqh1kqh1kqh1kqh1kngflkgf7h6q7h6q7h6q7h6q7h6qnbdgfv6qiof9elfp6qfp6qfp9gfn9zgj6qkxgfkxgfkxgfgskxgfl9gol9gol9gorxrshwaghwaghwaghueohueohueohueohy93hyaghy93kogfkogfkogfkogfkogfkogfrdmqivfmivhhfchhfchhfc8q',
    ],
    [0x2010, '9999hodwrsrsdwdw79796p99c8c8bpeedndwfnge9aijo0'],
    ['‰‹›€™←↑→↓↔−≈≠≤≥', 'rsaoaoijgzrsn6rsn6rsief9f9f9f9'],
  ],
  600: [
    [
      0x20,
      '708xejhwi2rwif92adadf0ip8vcx8vajicbrhbhoiih0hsg0hshs8v95ipipipf3rrk8ibkhk2gtgcktkq7pg4jjfppml3ldhxlhi4i2ickgk8sck0jti4adajadddd19rfyhcg7hcgfathdh07a7aft7ap0h0gxhchcb1f99th0gbnbftgcfqcn9zcnip',
    ],
    [
      0xa0,
      '708xg7hhktfn8sfsh0pecshmip00igckcqipcmcv9rh2go8v9890djhmn3o6p7f3k8k8k8k8k8k8s5khgtgtgtgt7p7p7p7pkvl3ldldldldldipldkgkgkgkgjtiahwfyfyfyfyfyfypdg7gfgfgfgf7a7a7a7agih0gxgxgxgxgxipgxh0h0h0h0gchcgck8fyk8fyk8fykhg7khg7khg7khg7k2kjkvhcgtgfgtgfgtgfgtgfgtgfkthdkthdkthdkthdkqh0m5h07p7a7p7a7p7a7p7a7p7ansejg47ajjftfqfp7afp7afpahfxbngq7al3h0l3h0l3h0k9l3h0ldgxldgxldgxs6rki4b1i4b1i4b1i2f9i2f9i2f9i2f9ic9ticbnic9tkgh0kgh0kgh0kgh0kgh0kgh0scnbjtgcjti4fqi4fqi4fq9a',
    ],
    [0x2010, '9999hodwrsrsdwdw86867k99e3dxdceefcdwdzge9aijqk'],
    ['‰‹›€™←↑→↓↔−≈≠≤≥', 'rsbkbkivhirsohrsohrsipf9f9f9f9'],
  ],
}
