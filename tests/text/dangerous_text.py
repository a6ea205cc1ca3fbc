"""Text in which all rules of cleaning meet: about half of its characters trigger one."""

from hypothesis import strategies as st

# joined from a list, because `st.text` would mix the two alphabets into one, in which hardly any
# character triggers a rule
DANGEROUS = st.lists(
    st.one_of(
        st.sampled_from(
            "a \t\n\r\x1b\x00\x7f\x85\x9b\x0b\x0c\u2028\u202e\u2066\u200b\u200c\u200d\ufeff\xad"
            "\u0301\u0316\u0344\u0338\ufe0f\ufe0e\U000e0100\U000e0067\U000e007f\U0001f3f4"
            "\U0001f468\U0001f3fd\u2764\u2194\u0915\u094d\u0937\u0958\ufb2c\u05e9\u05c1\u0627\u0653"
            "\u1100\u1161\u11a8\u1160\u3164\ud800\udc00\ufdd0\uffff\U0001d15e\U0001d165\u20e3"
        ),
        st.characters(codec=None, exclude_categories=()),
    ),
    max_size=40,
).map("".join)
