"""Document -> Reading: one pass of one small network. The only place that imports onnxruntime and tokenizers."""
