namespace JobKit.MockServer;

/// <summary>One thing that a description says of the requests of an operation, compiled.</summary>
internal interface IRequestRule
{
    void Check(MockRequest request, ref RequestFindings findings);
}
