using Xunit;

namespace JobKit.TestKit;

/// <summary>A fact over documents that are not part of the repository; visibly skipped where they are missing.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>A fact that needs <paramref name="path"/>.</summary>
    public SharedFactAttribute(string path)
    {
        if (RepoPaths.Shared(path) is null)
        {
            Skip = $"needs other vendors' documents ({path}), which are not part of this repository";
        }
    }
}
