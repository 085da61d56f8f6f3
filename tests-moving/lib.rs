//! Moving from other libraries: their answers and ours to the same requests.
