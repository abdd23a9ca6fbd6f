# Found by drawing faults (seed 10, hostile, rule S13): mains is lost, and on n1 the agent that tells of the cluster falls silent. Once
# n2 was shed nobody told n1 that it was a member, so it judged itself no more and ran until its batteries were empty. P4 counts for
# the host of the seat whatever is heard of the cluster.
site pair

mains off

agent n1 scan-cluster silent

run 2h

expect n1 off

mains on

agent n1 scan-cluster ok

run until redundant 6h
