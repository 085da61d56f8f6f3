#![doc = include_str!("docs/rules/index.md")]
#![allow(clippy::doc_markdown, reason = "the pages are prose: WebKit and WebSockets are no code")]

macro_rules! pages {
    ($($page:ident)*) => {$(
        #[doc = include_str!(concat!("docs/rules/", stringify!($page), ".md"))]
        pub mod $page {}
    )*};
}

pages! {
    cors0101 cors0102 cors0103 cors0104 cors0105 cors0106 cors0107 cors0108 cors0109 cors0110 cors0111
    cors0112 cors0113 cors0114 cors0115 cors0116 cors0117 cors0118 cors0119 cors0120 cors0121 cors0122
    cors0123 cors0124 cors0125 cors0126 cors0127 cors0128 cors0129 cors0130 cors0132 cors0133 cors0134
    cors0136 cors0137 cors0138 cors0140 cors0142 cors0143
    cors0201 cors0202 cors0203 cors0204 cors0205 cors0206 cors0207 cors0209 cors0210 cors0212
    cors0301 cors0302 cors0303 cors0304 cors0305 cors0306 cors0307 cors0308 cors0312 cors0314 cors0316
    cors0318
    cors0401 cors0402 cors0403 cors0404 cors0405 cors0406 cors0407 cors0408 cors0411 cors0412 cors0413
    cors0501 cors0504 cors0505 cors0506 cors0507 cors0508 cors0509 cors0512 cors0515
    cors0601 cors0602 cors0605 cors0606 cors0607 cors0608
    cors0701 cors0702 cors0704 cors0706 cors0707 cors0708 cors0717 cors0719 cors0720 cors0722 cors0726
    cors0728 cors0729 cors0730 cors0732
    cors0801 cors0802 cors0803 cors0804 cors0805 cors0806 cors0807 cors0808 cors0809 cors0810 cors0811 cors0812
    cors0814 cors0815 cors0816 cors0817
}
