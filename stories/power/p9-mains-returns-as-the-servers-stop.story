# srv3 needs srv2, which needs srv1. Mains returns when srv3 has stopped and srv2 is about to: srv1 is left running.
# The two start again, in order, after 300 s of mains and not before.
# Sentences: P9 at, P9.restart at, P9.restart short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 after srv1
----
ok

server srv3 after srv2
----
ok

ups ups1 runtime 500s
----
ok

ups ups2 runtime 500s
----
ok

mains off
----
ok

run 35s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 263 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 250 s is under the 263 s that it needs to stop safely (ups1 alone carries all for 250 s): srv3, srv2 and srv1 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 250 s when full; 525 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 250 s when full; 300 s are wanted: they are too small for its servers.
0 n1 P4 stops srv3 srv2 srv1 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 250 s is under the 263 s that it needs to stop safely (ups1 alone carries all for 250 s): srv3, srv2 and srv1 stop.
30 srv3 is off

mains on
----
ok

run 4m
----
35 n1 sees ups1: input good, output from mains, charge 93 %
35 n1 sees ups2: input good, output from mains, charge 93 %
35 n1 has not done P4.stopServers.n1: given up, the reason is gone: srv1 not stopped
35 n1 no longer finds pairWithoutPower of pair
35 n1 no longer finds noPower
35 n1 no longer finds noPower of n2
35 n1 alert over engine.P4.stopServers.n1
35 n1 alert over power.pair.none
60 srv2 is off

expect srv3 off
----
ok

expect srv1 on n1
----
ok

run 55s
----
ok

expect srv3 off
----
ok

run 1m
----
335 n1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 94 %: srv2 and srv3 start again.
335 n1 P9 starts srv2 srv3 on n1: Mains has been steady for 300 s and the best battery is at 94 %: srv2 and srv3 start again.
345 srv2 is on n1, running
345 n1 alert over engine.P9.startServers.n1
355 srv3 is on n1, running
355 n1 has done P9.startServers.n1: srv2, srv3 started

expect srv3 on n1
----
ok
