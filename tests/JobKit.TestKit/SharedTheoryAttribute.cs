using Xunit;

namespace JobKit.TestKit;

/// <summary>A theory over documents that are not part of the repository; visibly skipped where they are missing.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that needs <paramref name="path"/>.</summary>
    public SharedTheoryAttribute(string path)
    {
        if (RepoPaths.Shared(path) is null)
        {
            Skip = $"needs other vendors' documents ({path}), which are not part of this repository";
        }
    }
}
