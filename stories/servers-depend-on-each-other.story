# srv3 needs srv2, which needs srv1. They stop in reverse order, one after the other, and what mains brings back starts in
# order. The stop time of srv1 is long, and counts in the need. (P4, P9)
# Sentences: need.chain at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 after srv1 delay 20s
----
ok

server srv3 after srv2
----
ok

server srv1 stop-time 120s
----
ok

ups ups1 runtime 12m
----
ok

ups ups2 runtime 12m
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 360 s when full; 12 min are wanted: they are too small for its servers.

mains off
----
ok

run until n1 stopping 20m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 375 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 180 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 360 s is under the 375 s that it needs to stop safely (ups1 alone carries all for 360 s): srv3, srv2 and srv1 stop.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 P4 stops srv3 srv2 srv1 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 360 s is under the 375 s that it needs to stop safely (ups1 alone carries all for 360 s): srv3, srv2 and srv1 stop.

run 70s
----
90 srv3 is off
120 srv2 is off

mains on
----
ok

run 10m
----
130 n1 sees ups1: input good, output from mains, charge 90.3 %
130 n1 sees ups2: input good, output from mains, charge 90.3 %
130 n1 no longer finds pairWithoutPower of pair
130 n1 no longer finds noPower
130 n1 no longer finds noPower of n2
130 n1 alert over engine.P4.stopServers.n1
130 n1 alert over power.pair.none
240 srv1 is off
240 n1 has done P4.stopServers.n1: srv3, srv2, srv1 stopped
240 n1 alert over power.n1.runtime
430 n1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 92 %: srv1, srv2 and srv3 start again.
430 n1 P9 starts srv1 srv2 srv3 on n1: Mains has been steady for 300 s and the best battery is at 92 %: srv1, srv2 and srv3 start again.
435 n1 alert warning power.n1.runtime: The batteries of n1 last 360 s when full; 600 s are wanted: they are too small for its servers.
440 srv1 is on n1, running
470 srv2 is on n1, running
470 n1 alert over engine.P9.startServers.n1
480 srv3 is on n1, running
480 n1 has done P9.startServers.n1: srv1, srv2, srv3 started

expect srv1 on n1
----
ok

expect srv2 on n1
----
ok

expect srv3 on n1
----
ok
