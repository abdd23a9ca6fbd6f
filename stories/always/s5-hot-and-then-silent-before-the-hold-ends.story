# n1 is hot, and its BMC falls silent before the 120 s are over: when they are, the last reading is 30 s old, and no hold
# ends on that, neither on n1's own word nor on what it tells n2.
# Sentences: S5 short, hold.current short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 6 warning
----
ok

run 105s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.

bmc n1 silent
----
ok

run 300s
----
105 n1 sees scan-ipmi: failed, the BMC does not answer
105 n1 alert warning agent.n1.scan-ipmi: scan-ipmi fails on n1: the BMC does not answer.
140 n1 alert warning bmc.n1.silent: The BMC of n1 does not answer: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
140 n1 no longer finds hot
140 n1 alert over heat.n1.hot

expect no intents
----
ok
