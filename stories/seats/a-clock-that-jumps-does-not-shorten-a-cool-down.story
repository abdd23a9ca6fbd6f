# n1 is off for heat when s1's clock jumps ahead by an hour. The cool-down of 600 s is not over for that.
# Sentences: hold.clock at, R5 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 6 critical
----
ok

run 3m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 sees dimm4: critical high, 74 C
0 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
15 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
15 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
19 srv1 is on n2, running
23 srv2 is on n2, running
27 srv3 is on n2, running
27 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
30 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 no longer finds hot
30 n1 alert over engine.T2.migrate.n1
60 n1 is on, not a member
60 n1 no longer finds criticalHeat
60 n1 alert over engine.T2.withdraw.n1
90 n1 is off, not a member
90 n1 has done T2.withdraw.n1: n1 is off, reason thermal
90 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
90 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
95 n1 alert over heat.n1.critical

expect n1 off
----
ok

heat n1 ok
----
ok

clock s1 +1h
----
ok

run 7m
----
185 s1 alert notice clock.s1.jump: The wall clock of s1 was set forwards by 3600 s. Anvil's own clock goes on steadily; check the time server.

expect n1 off
----
ok

run 5m
----
630 n2 alert notice engine.R1.boot.n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
630 s1 R1 boots n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
630 n2 no longer finds waitsForBoot of n1
630 n2 alert over host.n1.waits
635 n1 is on, not a member
635 n2 alert over engine.R1.boot.n1
640 s1 has done R1.boot.n1: n1 is on
645 n2 finds onButAway of n1: n1 is on and not a member of the cluster
780 s1 alert over clock.s1.jump
875 n1 is on, member
875 n1 sees cpu1: nominal, 59 C
875 n1 sees cpu2: nominal, 59 C
875 n1 sees dimm1: nominal, 46 C
875 n1 sees dimm2: nominal, 46 C
875 n1 sees dimm3: nominal, 45 C
875 n1 sees dimm4: nominal, 45 C
875 n2 no longer finds onButAway of n1

expect n1 on
----
ok
