*** Settings ***
Library    Remote    ${URL}    timeout=10s

*** Test Cases ***
Values
    ${sum} =    Add    ${3}    ${5}
    Should Be Equal As Integers    ${sum}    8
    ${text} =    Shout    Grüße <&>
    Should Be Equal    ${text}    GRÜSSE <&>
    ${list} =    Create List    a    b
    ${found} =    Echo    ${list}
    Should Be Equal    ${found}    ${list}

Failure
    Run Keyword And Expect Error    as asked    Fail With    as asked
