"""ZVT, the wire of card terminals in Germany, Austria and Switzerland: its bytes, without a wire.

After the public description "ECR-Interface ZVT-Protocol" (PA00P015, revision 13). Proved against a
simulator of our own alone, never against a terminal of any maker.
"""
